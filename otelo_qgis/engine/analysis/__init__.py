"""What is asked of studies: why a figure, how sure it is, what another scenario would give."""
