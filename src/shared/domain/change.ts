/** A change a person made, as far as words are concerned. */
export interface ChangeLabel {
  readonly kind:
    | 'plan-created'
    | 'plan-deleted'
    | 'task-done'
    | 'task-reopened'
    | 'tasks-done'
    | 'tasks-reopened'
    | 'evidence-written'
    | 'note-written'
    | 'skill-level-set';
  readonly subject: string;
  readonly count: number;
}
