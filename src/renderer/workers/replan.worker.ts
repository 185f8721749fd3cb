/** Plans what is left of a plan again away from the window. */
import { replan } from '../../shared/planning/replan.ts';
import { answerQuestions } from './question-parts.ts';

answerQuestions(replan);
