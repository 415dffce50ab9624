"""The rich-text editor: Qt's document on one side, the domain's lines on the other."""
