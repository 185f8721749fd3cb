// Lint rules of this house that no linter brings: what a pure module may do with dates and words.
// Loaded by .oxlintrc.json; tests/unit/rules plants a violation of each.

/**
 * @typedef {{ type: string, parent?: Node, [key: string]: any }} Node
 * @typedef {{ report(finding: { node: Node, message: string }): void }} Context
 */

/**
 * `Date` as arithmetic only: `Date.UTC`, `Date.parse`, and `new Date(x)` with something to convert.
 * Without an argument, called without `new`, or handed on under another name it can tell the time.
 */
const noPresentMoment = {
  /** @param {Context} context */
  create(context) {
    return {
      /** @param {Node} node */
      Identifier(node) {
        if (node['name'] !== 'Date' || isNameOnly(node) || isTimelessUse(node)) return;
        context.report({ node, message: 'This use of Date can ask for the present moment.' });
      },
    };
  },
};

/** @param {Node} node a property or a type that merely has the name */
function isNameOnly(node) {
  const { parent } = node;
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  return parent.type.startsWith('TS');
}

/** @param {Node} node the identifier `Date` */
function isTimelessUse(node) {
  const { parent } = node;
  if (parent?.type === 'NewExpression' && parent['callee'] === node) {
    return parent['arguments'].length > 0 && parent['arguments'][0].type !== 'SpreadElement';
  }
  if (parent?.type !== 'MemberExpression' || parent['computed']) return false;
  return ['UTC', 'parse'].includes(parent['property'].name);
}

/**
 * `Intl` asks the machine when it is not told: for the locale when the constructor gets none, and
 * for the time when `format` gets no date.
 */
const noAmbientIntl = {
  /** @param {Context} context */
  create(context) {
    /** @param {Node} node */
    const checkConstructor = (node) => {
      const { callee, arguments: given } = node;
      if (callee.type !== 'MemberExpression' || callee.object.name !== 'Intl') return;
      if (given.length === 0 || given[0].name === 'undefined') {
        context.report({ node, message: 'Without a locale Intl takes the one of the machine.' });
      }
    };
    return {
      NewExpression: checkConstructor,
      /** @param {Node} node */
      CallExpression(node) {
        checkConstructor(node);
        const { callee, arguments: given } = node;
        if (callee.type !== 'MemberExpression' || given.length > 0) return;
        if (['format', 'formatToParts'].includes(callee.property.name)) {
          context.report({ node, message: 'Without a date this formats the present moment.' });
        }
      },
    };
  },
};

export default {
  meta: { name: 'milepost' },
  rules: { 'no-present-moment': noPresentMoment, 'no-ambient-intl': noAmbientIntl },
};
