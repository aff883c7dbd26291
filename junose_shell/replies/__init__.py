"""What commands answer, undrawn: frozen data, one module per feature, drawn by the view of that name."""
