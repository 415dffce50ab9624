"""Two families of trouble: the user's or the world's fault is a UserError; all else is our bug."""


class UserError(Exception):
    """Something the user can mend. `code` lets a screen phrase it; the text is one sentence
    that says what happened and what to do.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
