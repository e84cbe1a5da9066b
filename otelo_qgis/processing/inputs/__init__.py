"""What algorithms are given: each module declares the parameters of one input, and reads them."""
