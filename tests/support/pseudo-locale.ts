/**
 * A made-up language to find text that never passed a catalogue, and text that has no room to grow:
 * every letter wears an accent, every text is about 40 % longer and stands in brackets.
 */

const OPEN = '⟦';
const CLOSE = '⟧';

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const WORN = 'ÅåƁƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(PLAIN, (letter, place) => [letter, WORN.charAt(place)]),
);

/** A text in the made-up language; its values, plurals, choices and tags stay as they are. */
export function pseudoText(message: string): string {
  return `${OPEN}${new Rewriter(message).message()}${CLOSE}`;
}

/** A whole catalogue in the made-up language. */
export function pseudoCatalogue(
  messages: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, pseudoText(text)]));
}

/** What of a shown text stands in no brackets; texts filled into others are brackets in brackets. */
export function outsideBrackets(shown: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of shown) {
    if (letter === CLOSE) depth = Math.max(0, depth - 1);
    else if (letter === OPEN) depth += 1;
    else if (depth === 0) outside += letter;
  }
  return outside.trim();
}

/** Walks a message of the ICU form: words, `{value}`, `{value, kind, choice {message} …}`, `<tag>`. */
class Rewriter {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Up to the end, or to the brace that closes the choice it is in. */
  message(): string {
    let made = '';
    while (this.#at < this.#text.length && this.#text[this.#at] !== '}') {
      const letter = this.#text[this.#at] ?? '';
      if (letter === '{') made += this.#value();
      else if (letter === '<') made += this.#take(this.#text.indexOf('>', this.#at) + 1);
      else {
        this.#at += 1;
        made += lengthened(letter);
      }
    }
    return made;
  }

  #value(): string {
    let made = '';
    for (;;) {
      const stop = this.#text.slice(this.#at + 1).search(/[{}]/) + this.#at + 1;
      made += this.#take(stop);
      if (this.#text[stop] === '}') return made + this.#take(stop + 1);
      // A choice: its message is words again.
      made += this.#take(stop + 1) + this.message();
    }
  }

  #take(end: number): string {
    const taken = this.#text.slice(this.#at, end);
    this.#at = end;
    return taken;
  }
}

/** A vowel stands twice, which makes English about two fifths longer. */
function lengthened(letter: string): string {
  const accented = ACCENTED[letter] ?? letter;
  return /[aeiou]/i.test(letter) ? accented + (ACCENTED[letter.toLowerCase()] ?? '') : accented;
}
