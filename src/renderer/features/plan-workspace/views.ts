/** The views of a plan, in the order of their tabs; the first is the one a plan opens with. */
export const WORKSPACE_VIEWS = ['today', 'milestones', 'timeline', 'progress', 'journal'] as const;
export type WorkspaceView = (typeof WORKSPACE_VIEWS)[number];

/** Whether a text names a view. */
export function isWorkspaceView(text: unknown): text is WorkspaceView {
  return (WORKSPACE_VIEWS as readonly unknown[]).includes(text);
}
