/** `npm run content -- [COMMAND]`: checks the authored content and answers questions about it. */
import { answerRequest } from './answer-request.ts';
import { COMMANDS } from './commands/list.ts';
import { helpText, parseCommandLine } from './parse-command-line.ts';

const request = parseCommandLine(process.argv.slice(2), COMMANDS);
if (!request.ok) {
  console.error(`${request.failure}\n\n${helpText(COMMANDS)}`);
  process.exitCode = 2;
} else if (request.value === 'help') {
  console.log(helpText(COMMANDS));
} else {
  const { exitCode, words, complaints } = await answerRequest(request.value);
  if (words !== '') console.log(words);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = exitCode;
}
