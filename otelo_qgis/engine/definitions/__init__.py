"""What everything else is made from: parameters, catalogue of indicators, fields, notes of method."""
