"""One module per public file family; each turns a publisher's file into catalogue indicators."""
