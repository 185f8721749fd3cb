import { ListLayout } from 'react-aria-components/Virtualizer';
import type { Node } from 'react-stately';

/** Heights in pixels with the line under the row, as the style sheet has them. */
const MILESTONE_HEIGHT = 37;
const TASK_HEIGHT = 33;

/**
 * Rows whose heights are known. A row of unknown height the library measures after it was drawn, each
 * by a layout of the whole page.
 */
export class OutlineLayout extends ListLayout<object> {
  constructor() {
    super({ rowSize: TASK_HEIGHT });
  }

  protected override buildItem(node: Node<object>, x: number, y: number) {
    this.rowSize = node.level === 0 ? MILESTONE_HEIGHT : TASK_HEIGHT;
    const item = super.buildItem(node, x, y);
    this.rowSize = TASK_HEIGHT;
    return item;
  }
}
