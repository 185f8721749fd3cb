import type { Figure } from '../../shared/domain/role.ts';
import type { Text } from '../messages/use-text.ts';

/** A figure as it was printed, with its sign, unit and bound in words. */
export function formatFigure(figure: Figure, text: Text, locale: string): string {
  const { value, range } = figure;
  const number = (amount: number) => {
    const printed = formatAmount(amount, figure, locale);
    const isBillions = figure.currency !== null && figure.unit === 'billion';
    return isBillions ? text('figure.billion', { amount: printed }) : printed;
  };
  const printed =
    value !== null
      ? `${signOf(figure)}${number(value)}`
      : range !== null
        ? `${number(range.min)}–${number(range.max)}${range.open ? '+' : ''}`
        : '';
  return text(`bound.${figure.bound}`, { figure: printed });
}

/** A value on an axis, in the unit of the figures that stand on it. */
export function formatTick(amount: number, figure: Figure, locale: string): string {
  if (figure.currency === null) return formatAmount(amount, figure, locale);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: figure.currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(amount);
}

function formatAmount(amount: number, figure: Figure, locale: string): string {
  if (figure.currency !== null) {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: figure.currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
  }
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
  if (figure.unit.startsWith('per cent')) return `${plain} %`;
  return figure.unit === 'times' ? `×${plain}` : `${plain} ${figure.unit}`;
}

function signOf(figure: Figure): string {
  return figure.kind === 'rise' || figure.kind === 'growth' || figure.kind === 'premium' ? '+' : '';
}
