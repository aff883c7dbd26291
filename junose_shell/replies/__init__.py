"""What commands answer, undrawn: frozen data; the view of the same name draws it."""
