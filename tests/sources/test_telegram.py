"""The traps of t.me/s, each with a page in the real structure. The whole of a window stands in tests/fixtures/telegram."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scrapers.errors import Blocked, Gone, NoPreview, PageChanged
from scrapers.page import Parsed
from scrapers.sources import telegram
from tests.sources.reading import FETCHED, a_page, a_source
from tests.sources.telegram_page import (
    Message,
    album,
    contact_page,
    fallback,
    missing_page,
    own_page,
    page,
    photo,
    preview,
    quotation,
    video,
    view_page,
)


def parsed(*messages: Message, channel: str = "sample", **options: object) -> Parsed:
    return telegram.parse(a_page(page(list(messages), channel=channel, **options)))  # type: ignore[arg-type]


def text_of(html: str) -> str:
    return parsed(Message(id=5, html=html)).posts[0].text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("раз<br/>два<br/><br/>три", "раз\nдва\n\nтри"),
        ("раз<br>два", "раз\nдва"),
        ("до<blockquote>цитата<br/>дальше</blockquote>после", "до\nцитата\nдальше\nпосле"),
        ("до <tg-spoiler>тайна</tg-spoiler> после", "до тайна после"),
        ('<i class="emoji" style="background-image:url(\'//telegram.org/img/emoji/40/F09F94A5.png\')"><b>🔥</b></i> слово', "🔥 слово"),
        ('<tg-emoji emoji-id="5"><i class="emoji"><b>✌️</b></i></tg-emoji>слово', "✌️слово"),
        ("7&nbsp;человек", "7 человек"),
        ("&#33; &#39; &#036; &quot; &amp;", "! ' $ \" &"),
        ('слова<span style="display: inline-block; width: 97px;"></span>', "слова"),
        ("<b>жир</b>ный и <i>кур</i>сив, <u>п</u><s>з</s><code>код</code>", "жирный и курсив, пзкод"),
        ("<pre>раз\n  два</pre>", "раз\nдва"),
        ("раз\n два", "раз два"),
        ("поми\u200bлованы по\u00adмилованы", "помилованы помилованы"),
        ('<a href="?q=%23tag">#tag</a> <a href="https://t.me/name">@name</a>', "#tag @name"),
        ("", ""),
    ],
)
def test_text_comes_out_as_a_person_reads_it(html: str, text: str) -> None:
    assert parsed(Message(id=5, html=html, media=photo("sample", 5))).posts[0].text == text


def test_nested_text_of_an_album_is_taken_once() -> None:
    post = parsed(Message(id=5, html="Подпись.", nested=True, media=album("sample", 5, 6, 7))).posts[0]
    assert (post.text, post.media, post.members) == ("Подпись.", ("photo",) * 3, ("6", "7"))


def test_the_quotation_of_a_reply_is_never_the_posts_words() -> None:
    post = parsed(Message(id=5, html="Уточнение.", reply=quotation("sample", 4, "Помилованы 52 человека."))).posts[0]
    assert (post.text, post.reply_to) == ("Уточнение.", "https://t.me/sample/4")


def test_a_reply_without_words_has_none_and_not_those_it_quotes() -> None:
    post = parsed(Message(id=5, html=None, reply=quotation("sample", 4, "Помилованы 52 человека."), media=photo("sample", 5))).posts[0]
    assert post.text == ""


def test_the_words_of_a_link_preview_are_somebody_elses() -> None:
    post = parsed(Message(id=5, html="Своё.", after=preview("Two thousand released"))).posts[0]
    assert post.text == "Своё."


def test_the_length_of_a_video_is_not_the_time_of_the_post() -> None:
    at = datetime(2026, 3, 10, 8, 15, 2, tzinfo=UTC)
    assert parsed(Message(id=5, html="Подпись.", media=video("sample", 5), at=at)).posts[0].published == at


def test_service_messages_are_no_posts_but_their_ids_are_accounted_for() -> None:
    found = parsed(Message(id=5, html="Слова."), Message(id=6, html="pinned «Помилованы 52…»", service=True, views=None))
    assert [post.key for post in found.posts] == ["5"]
    assert "6" in found.skipped


def test_a_channel_of_service_messages_alone_is_empty() -> None:
    assert parsed(Message(id=1, html="Channel created", service=True, views=None)).empty


def test_a_post_that_only_the_app_shows_is_unreadable_and_not_empty() -> None:
    post = parsed(Message(id=5, html=None, media=fallback("Please open Telegram to view this post"))).posts[0]
    assert post.unreadable


def test_the_fallback_inside_a_player_says_nothing() -> None:
    assert not parsed(Message(id=5, html=None, media=video("sample", 5))).posts[0].unreadable


def test_the_name_of_the_channel_is_compared_without_regard_to_case() -> None:
    assert parsed(Message(id=5, html="Слова.", channel="SamPle"), channel="SamPle").posts[0].key == "5"


def test_the_block_of_another_channel_is_refused() -> None:
    found = parsed(Message(id=5, html="Слова."), Message(id=6, html="Чужие слова.", channel="other"))
    assert [post.key for post in found.posts] == ["5"]
    assert "another channel" in found.bad[0]


def test_posts_come_oldest_first_by_number() -> None:
    found = parsed(Message(id=100, html="б"), Message(id=9, html="а"))
    assert [post.key for post in found.posts] == ["9", "100"]


def test_the_window_before_is_counted_from_the_smallest_id_and_never_the_canonical_link() -> None:
    assert parsed(Message(id=40, html="а"), Message(id=41, html="б")).older == "https://t.me/s/sample?before=40"


def test_no_posts_found_is_believed_by_structure() -> None:
    assert parsed().empty


def test_no_posts_found_inside_a_post_is_a_posts_words() -> None:
    found = parsed(Message(id=5, html="No posts found"))
    assert not found.empty
    assert found.posts[0].text == "No posts found"


def test_a_landing_page_of_a_person_means_gone_or_blocked() -> None:
    with pytest.raises(Gone):
        telegram.parse(a_page(contact_page()))


def test_a_landing_page_of_a_channel_means_no_preview() -> None:
    with pytest.raises(NoPreview):
        telegram.parse(a_page(view_page()))


def test_a_challenge_means_blocked() -> None:
    with pytest.raises(Blocked):
        telegram.parse(a_page("<html><head><title>Just a moment...</title></head><body>" + "x" * 600))


def test_a_barred_channel_is_blocked() -> None:
    words = "This channel can’t be displayed because it violated Telegram's Terms of Service."
    with pytest.raises(Blocked):
        telegram.parse(a_page(f'<html><body><div class="tgme_page_description">{words}</div>{" " * 600}</body></html>'))


def test_a_page_whose_class_names_all_changed_is_loud() -> None:
    changed = page([Message(id=id, html="Слова.") for id in range(1, 20)]).replace("tgme_", "tg2_").replace("js-message", "js2-msg")
    with pytest.raises(PageChanged):
        telegram.parse(a_page(changed))


def test_a_page_whose_posts_are_marked_otherwise_is_loud() -> None:
    changed = page([Message(id=id, html="Слова.") for id in range(1, 20)]).replace("data-post=", "data-message=")
    with pytest.raises(PageChanged):
        telegram.parse(a_page(changed))


def test_words_that_moved_to_a_place_we_do_not_know_are_loud() -> None:
    changed = page([Message(id=id, html="Слова.") for id in range(1, 20)]).replace("tgme_widget_message_text js-message_text", "tgme_words")
    with pytest.raises(PageChanged):
        telegram.parse(a_page(changed))


def test_words_that_moved_in_one_post_leave_the_others_standing() -> None:
    html = page([Message(id=1, html="Слова."), Message(id=2, html=None, media='<div class="new_kind">Новые слова</div>')])
    found = telegram.parse(a_page(html))
    assert [post.key for post in found.posts] == ["1"]
    assert len(found.bad) == 1


def test_a_page_cut_off_within_a_post_loses_that_post_alone_and_says_so() -> None:
    whole = page([Message(id=1, html="Первый."), Message(id=2, html="Второй, подлиннее.")])
    found = telegram.parse(a_page(whole[: whole.index("подлиннее")]))
    assert [post.key for post in found.posts] == ["1"]
    assert len(found.bad) == 1


def test_a_page_cut_off_before_the_first_post_is_loud() -> None:
    whole = page([Message(id=1, html="Первый.")])
    with pytest.raises(PageChanged):
        telegram.parse(a_page(whole[: whole.index("data-post")]))


def test_a_post_that_stands_twice_is_taken_once() -> None:
    found = parsed(Message(id=5, html="Слова."), Message(id=5, html="Слова."))
    assert [post.key for post in found.posts] == ["5"]
    assert not found.bad


def test_one_id_with_two_wordings_is_told_as_a_fault() -> None:
    found = parsed(Message(id=5, html="Слова."), Message(id=5, html="Другие слова."))
    assert [post.text for post in found.posts] == ["Слова."]
    assert len(found.bad) == 1


def test_a_post_of_the_future_waits_and_is_told_as_a_fault() -> None:
    found = parsed(Message(id=5, html="Слова."), Message(id=6, html="Завтра.", at=FETCHED + timedelta(days=1)))
    assert [post.key for post in found.posts] == ["5"]
    assert "future" in found.bad[0]


def test_a_time_without_a_zone_is_not_guessed() -> None:
    html = page([Message(id=5, html="Слова."), Message(id=6, html="Слова.")])
    found = telegram.parse(a_page(html.replace("06:06:00+00:00", "06:06:00")))
    assert [post.key for post in found.posts] == ["5"]


def test_views_tokens_and_the_time_of_generation_change_nothing_in_a_post() -> None:
    one = parsed(Message(id=5, html="Слова.", views="1.2K"), ms="1.0")
    other = parsed(Message(id=5, html="Слова.", views="1.3M"), ms="2.0")
    assert one.posts == other.posts


def test_a_permalink_that_is_no_web_address_is_not_kept() -> None:
    html = page([Message(id=5, html="Слова.")]).replace('href="https://t.me/sample/5"', 'href="javascript:alert(1)"')
    assert telegram.parse(a_page(html)).posts[0].url == "https://t.me/sample/5"


def test_a_posts_own_page_shows_the_post_as_the_list_does() -> None:
    message = Message(id=5, html="Слова.", edited=True, extra=' data-peer="c1_-2" data-peer-hash="ab" data-post-id="5"')
    assert telegram.parse_post(a_page(own_page(message)), "5") == parsed(message).posts[0]


def test_the_own_page_of_a_deleted_post_says_not_found() -> None:
    assert telegram.parse_post(a_page(missing_page()), "5") is None


def test_a_name_that_does_not_exist_says_nothing_of_the_post() -> None:
    with pytest.raises(Gone):
        telegram.parse_post(a_page(missing_page("Channel with username <b>@sample</b> not found")), "5")


@pytest.mark.parametrize("html", [contact_page(), "", "<html><body>" + "x" * 600])
def test_a_strange_own_page_is_never_a_deletion(html: str) -> None:
    with pytest.raises((Gone, PageChanged)):
        telegram.parse_post(a_page(html), "5")


def test_the_own_page_of_an_album_member_is_the_albums() -> None:
    message = Message(id=5, html="Подпись.", media=album("sample", 5, 6))
    post = telegram.parse_post(a_page(own_page(message)), "6")
    assert post is not None
    assert post.key == "5"


def test_an_own_page_that_shows_another_post_is_never_believed() -> None:
    with pytest.raises(PageChanged):
        telegram.parse_post(a_page(own_page(Message(id=7, html="Другое."))), "5")


def test_own_pages_are_asked_where_the_channel_is_configured() -> None:
    source = a_source(url="http://127.0.0.1:8099/s/pul_1")
    assert telegram.post_url(source, "8812") == "http://127.0.0.1:8099/pul_1/8812?embed=1&mode=tme"


def test_wherever_a_page_is_cut_off_no_post_is_read_otherwise_than_it_is() -> None:
    messages = [
        Message(id=1, html="Первый<br/>абзац &amp; <b>второй</b>."),
        Message(id=2, html="Подпись.", nested=True, media=album("sample", 2, 3)),
        Message(id=5, html="Уточнение.", reply=quotation("sample", 1, "Помилованы 52 человека."), after=preview("Two thousand")),
        Message(id=6, html="Видео.", media=video("sample", 6), edited=True, author="Редактор"),
    ]
    whole = page(messages)
    words = {(post.key, post.text, post.members) for post in telegram.parse(a_page(whole)).posts}
    for end in range(0, len(whole), 3):
        try:
            found = telegram.parse(a_page(whole[:end])).posts
        except (PageChanged, Gone):
            continue
        assert {(post.key, post.text, post.members) for post in found} <= words
