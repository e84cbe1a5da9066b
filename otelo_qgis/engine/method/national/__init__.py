"""Volet B, edition nationale: stock, flow, totals."""
