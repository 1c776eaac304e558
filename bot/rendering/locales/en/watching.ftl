watch-usage = Send /watch and a name, in any spelling and script: { $example }
watch-import =
    { $count ->
        [one] Or send a CSV file here, with { $count } name.
       *[other] Or send a CSV file here, with up to { $count } names.
    }
watch-no-name = I see no name in that. Send /watch and a first name and a surname.
watch-full =
    { $count ->
        [one] This chat watches { $count } name, and more do not fit. /unwatch takes one off.
       *[other] This chat watches { $count } names, and more do not fit. /unwatch takes one off.
    }
watch-added = Watching { $name }.
watch-already = You watch { $name } already.
watch-found = Named as released:
watch-perhaps = Perhaps the same person, perhaps another. Is it the one you look for?
watch-not-named = Not named so far by { $sources }. That says nothing about where the person is. As soon as somebody names that person, you are told.
watch-not-named-more =
    { $count ->
        [one] Not named so far by { $sources } and { $count } more source. That says nothing about where the person is. As soon as somebody names that person, you are told.
       *[other] Not named so far by { $sources } and { $count } more sources. That says nothing about where the person is. As soon as somebody names that person, you are told.
    }
watch-nobody = No source has been read yet. As soon as one names that person, you are told.
watch-kept = The name is kept encrypted. /unwatch takes it off, /forget deletes everything.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — not free, though counted as released: { $source } ({ $role }), { $day }
watch-agreed = Noted: { $name } is { $watched }, whom you watch.
watch-refused = Noted: { $name } is not { $watched }, whom you watch.
watch-list =
    { $count ->
        [one] You watch { $count } name:
       *[other] You watch { $count } names:
    }
watch-list-none = You watch no name.
unwatched =
    { $count ->
        [one] { $count } name is taken off and deleted.
       *[other] { $count } names are taken off and deleted.
    }
unwatch-none = That name is not on your list.
button-same-person = ✔ { $name }
button-other-person = ✖ somebody else
button-unwatch = ✖ { $name }
watched-named = 🔔 Named: { $name }. You watch { $watched }.
watched-perhaps = 🔔 Named: { $name }. Is that { $watched }, whom you watch?
named-released = Named as released: { $names } — { $source } ({ $role })
named-held-back = Not free, though counted as released: { $names } — { $source } ({ $role })

table-name = name
table-result = result
table-named = named as
table-source = source
table-day = day
table-link = link
table-quote = words
watch-table-named = named as released
watch-table-perhaps = perhaps named
import-done =
    { $count ->
        [one] { $count } name is watched now. The table tells who is named so far.
       *[other] { $count } names are watched now. The table tells who is named so far.
    }
import-named =
    { $count ->
        [one] { $count } of them is named as released.
       *[other] { $count } of them are named as released.
    }
import-perhaps =
    { $count ->
        [one] { $count } of them is perhaps named: look at the words, and ask with /watch.
       *[other] { $count } of them are perhaps named: look at the words, and ask with /watch.
    }
import-problems =
    { $count ->
        [one] { $count } line could not be taken:
       *[other] { $count } lines could not be taken:
    }
import-line = line { $line }: { $why }
import-no-name = no name
import-too-long = too long for a name
import-twice = stands there twice
import-watched = watched already
import-left-out = beyond what one chat may watch
import-too-large =
    { $count ->
        [one] That file is too large: at most { $count } byte.
       *[other] That file is too large: at most { $count } bytes.
    }
import-no-text = That is no text file. Send a CSV file in UTF-8 with one name in each line.
import-no-names = There is no name in that file. One name in each line, or a column called “name”.

command-watch = be told when somebody names a person
command-unwatch = names that are watched, take one off
