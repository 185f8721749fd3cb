/** What a text of the catalogue asks for, read off its syntax tree. */
import { createIntl } from 'react-intl';

type Formatters = ReturnType<typeof createIntl>['formatters'];
type Element = ReturnType<ReturnType<Formatters['getMessageFormat']>['getAst']>[number];

const { getMessageFormat } = createIntl({ locale: 'en', messages: {} }).formatters;

/** How the parser marks plain words; and the kinds of values, in the order of its own numbers. */
const LITERAL: number = 0;
const KINDS = ['literal', 'value', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];

/**
 * Each value of a text with its kind, and with the choices a select offers; the forms of a plural
 * differ by language, so of them only the exact numbers count.
 *
 * @example argumentsIn('{count, plural, =0 {none} one {one} other {#}} of {title}')
 * // ['count plural =0', 'title value']
 */
export function argumentsIn(message: string, locale: string): readonly string[] {
  const format = getMessageFormat(message, locale, undefined, { captureLocation: false });
  return [...new Set(format.getAst().flatMap(describe))].toSorted();
}

function describe(element: Element): readonly string[] {
  const type: number = element.type;
  const kind = KINDS[type] ?? '';
  const own = 'value' in element && type !== LITERAL ? [element.value, kind] : [];
  if (!('options' in element)) return own.length > 0 ? [own.join(' ')] : [];
  const choices = Object.keys(element.options).filter(
    (choice) => kind === 'select' || choice.startsWith('='),
  );
  return [
    [...own, ...choices.toSorted()].join(' '),
    ...Object.values(element.options).flatMap((option) => option.value.flatMap(describe)),
  ];
}
