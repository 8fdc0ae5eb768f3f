#!/usr/bin/env python3
"""spaCy as a peer of `sourcemark analyze --jsonl`: JSON Lines in, JSON Lines out, UTF-16 offsets, no quotes.

    python3 tools/peers/spacy_jsonl.py MODEL < texts.jsonl > predictions.jsonl

MODEL is an installed package (en_core_web_sm) or the folder of a model. Only the recogniser of names runs.
"""
import json
import sys

import spacy


def utf16_offsets(text):
    """For each code point, and for the end, how many UTF-16 units stand before it."""
    offsets, units = [], 0
    for character in text:
        offsets.append(units)
        units += 2 if ord(character) > 0xFFFF else 1
    return offsets + [units]


def mentions(doc):
    text, offsets = doc.text, utf16_offsets(doc.text)
    for ent in doc.ents:
        start, end = ent.start_char, ent.end_char
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            name = text[start:end]
            yield {"start": offsets[start], "end": offsets[end], "type": ent.label_, "entity": f"{ent.label_}:{name}", "name": name}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: spacy_jsonl.py MODEL < texts.jsonl")
    nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])
    nlp.max_length = 20_000_000
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    for line, doc in zip(lines, nlp.pipe((line["text"] for line in lines), batch_size=64)):
        print(json.dumps({"id": line["id"], "entities": list(mentions(doc)), "quotes": []}))


if __name__ == "__main__":
    main()
