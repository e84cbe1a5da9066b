"""What algorithms share of their outputs: each module declares those of one subject, and makes them."""
