"""What every room uses: errors, numbers and texts, files, names of territories. Knows nothing of housing."""
