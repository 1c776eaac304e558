"""In whose voice a figure is told: the press service, Viasna, the envoy … where the text says so; nobody where it does not."""

from __future__ import annotations

from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Role, Speaker

SAY_REACH = 6  # words between a voice and the verb of saying
NOBODY = Speaker()


def speaker_of(text: Text, line: int, predicate: int) -> Speaker:
    """The voice of the sentence, else of the next sentence where that only adds who said it."""
    found = _in_sentence(text.lines[line].sentence, predicate)
    if found is None and line + 1 < len(text.lines):
        following = text.lines[line + 1].sentence
        if following.any("thissaid"):
            found = _in_sentence(following, 0)
    return found or NOBODY


def _in_sentence(sentence: Sentence, predicate: int) -> Speaker | None:
    choices = []
    for at, token in enumerate(sentence.tokens):
        voice = token.form("voice")
        if voice:
            near = _said(sentence, at)
            if near is not None:
                choices.append((near + abs(at - predicate) // 6, voice))
    if not choices:
        return None
    role, _, name = min(choices)[1].partition("|")
    return Speaker(role=Role(role), name=name or None)


def _said(sentence: Sentence, at: int) -> int | None:
    """How near a verb of saying is to a voice; commas between them are common ("…, пишет пресс-служба")."""
    distances = [
        abs(place - at)
        for place in sentence.find("say", "according")
        if abs(place - at) <= SAY_REACH and abs(sentence.clause[place] - sentence.clause[at]) <= 1
    ]
    return min(distances, default=None)
