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
    | 'evidence-removed'
    | 'note-written'
    | 'share-set'
    | 'session-logged'
    | 'session-removed'
    | 'plan-changed'
    | 'plan-replanned'
    | 'plan-archived'
    | 'plan-unarchived'
    | 'own-task-written'
    | 'own-task-removed'
    | 'estimate-set'
    | 'task-pinned'
    | 'task-unpinned'
    | 'task-moved'
    | 'skill-level-set'
    | 'data-merged';
  readonly subject: string;
  readonly count: number;
}
