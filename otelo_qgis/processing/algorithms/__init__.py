"""One file an algorithm, named as its id."""
