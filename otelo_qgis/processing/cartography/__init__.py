"""Styles, projects, layouts and expressions."""
