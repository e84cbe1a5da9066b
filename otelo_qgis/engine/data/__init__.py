"""From the files that technicians have to checked indicators on the right territories."""
