/** Papers and experience to obtain: ticked, never scheduled. */
import { markup, type Markup } from './html-template.ts';
import type { DocumentCredential } from './plan-document.ts';
import type { PrintContext } from './print-context.ts';
import { tickBox } from './print-marks.ts';

export const CREDENTIAL_COLUMNS = 4;

/** @param notes a last row, kept on one page with the last credential */
export function renderCredentials(
  credentials: readonly DocumentCredential[],
  notes: Markup | null,
  context: PrintContext,
): Markup {
  const { words } = context;
  const last = credentials.length - 1;
  return markup`<h4>${words.credentials}</h4>
<table class="credentials"><thead><tr>
<th scope="col">${words.columnDone}</th>
<th scope="col">${words.columnCredential}</th>
<th scope="col">${words.columnImportance}</th>
<th scope="col">${words.columnNotes}</th>
</tr></thead>${credentials.map((credential, index) => markup`<tbody>${renderRow(credential, context)}${index === last ? notes : null}</tbody>`)}</table>`;
}

function renderRow(credential: DocumentCredential, context: PrintContext): Markup {
  const { words } = context;
  const { title, text, importance, doneOn } = credential;
  return markup`<tr>
<td>${tickBox(doneOn !== null, context)}</td>
<td><b>${title}</b><p>${text}</p></td>
<td>${words.importance[importance]}</td>
<td>${doneOn === null ? null : words.doneOn(context.date(doneOn, 'medium'))}</td>
</tr>`;
}
