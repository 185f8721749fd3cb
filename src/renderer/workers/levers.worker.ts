/** Looks for the levers of a plan away from the window: it plans the same work some hundred times. */
import { findLevers } from '../../shared/planning/levers.ts';
import { answerQuestions } from './question-parts.ts';

answerQuestions(findLevers);
