"""Files that hold tables of people: text, spreadsheets, cards, JSON; reading and writing them."""
