"""One class per grammar entry, generated; import the module of the feature you need."""
