"""The topic of an action: which word for sanctions, a list, a licence or a border a verb or noun acts on, in its sentence or beside it."""

from __future__ import annotations

from claims.extraction.imposers import powers_at
from claims.extraction.reader import Text
from claims.extraction.targets import counts_people, named_in
from claims.extraction.tokens import Sentence

TOPICS = ("sanction", "sanctionlist", "licence", "emergency", "restriction", "package", "criterion")
OWN_TOPIC = ("permit", "forbid", "admit")  # verbs that need no word for sanctions beside a trade
REACH = 14  # words between an action and its topic
CLAUSE = 5  # words that a comma between them counts for


def topic_of(sentence: Sentence, at: int, action: str) -> int | None:
    """The topic of an action: the nearest word for sanctions, lists, licences; for borders a border."""
    border = action in ("open", "close")
    wanted = ("border",) if border or (action == "extend" and sentence.any("close:noun") and not sentence.any(*TOPICS)) else TOPICS
    lists = ("sanctionlist", "agency") if sentence.has(at, "delist") else ()
    if lists and any(sentence.has(place, "sanction", "restriction") and sentence.lang == "en" for place in (at + 1, at + 2)):
        lists = ()  # "drops the visa ban"
    places = [place for place in sentence.find(*(lists or wanted)) if abs(place - at) <= REACH and place != at]
    if not places and not border:
        bare = action == "impose" and sentence.has(at, "restriction", "package") and not sentence.has(at, "impose")
        places = [at] if bare or sentence.has(at, "sanction", "sanctionlist", "licence", "selftopic") else []
    if action == "impose" and not sentence.has(at, "forbid"):
        places = [place for place in places if place > at or sentence.clause[place] == sentence.clause[at]]
    return min(places, key=lambda place: abs(place - at) + CLAUSE * abs(sentence.clause[place] - sentence.clause[at])) if places else None


def topic_elsewhere(text: Text, index: int, at: int, action: str) -> bool:
    """ "Belavia is off the list", "снова заработают": the topic stands in the title or the sentence before, or the verb says enough."""
    sentence = text.lines[index].sentence
    before = [text.lines[other].sentence for other in {0, max(0, index - 1)}]
    if action in ("open", "close"):
        return any(line.any("border") for line in before)
    if sentence.has(at, "delist"):
        listed = any(line.any("sanctionlist", "agency") for line in (*before, sentence))
        return listed and (bool(named_in(sentence)) or (sentence.any("firm", "he") and any(named_in(line) for line in before)))
    own = sentence.any("list") and any(powers_at(sentence, place, at) for place in range(at))
    if action == "impose" and (own or any(line.any("sanctionlist", "listing") for line in before)) and counts_people(text, index):
        return True  # "Prison doctors on the EU's list. The Council added 14 Belarusians"
    trade = any(named_in(line) for line in (sentence, text.lines[0].sentence))
    if sentence.has(at, *OWN_TOPIC):
        return trade and sentence.any("trade", "t:potash", "t:aviation", "t:banks", "t:oil")
    if action == "lift" and sentence.has(at, "lift:noun") and sentence.any("deny") and before[-1].any("sanction"):
        return True  # "The sanctions stay. We see no grounds for an end"
    return action == "lift" and bool(named_in(sentence)) and not text.tags.isdisjoint(("sanction", "licence", "sanctionlist"))
