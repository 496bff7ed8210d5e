"""One repository a kind of thing: rows in, the domain's values out. Each works within one transaction."""
