"""Volet A: communes into analysis and restitution meshes, and the geometry that it takes."""
