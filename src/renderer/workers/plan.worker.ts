/** Plans away from the window, for plans too long to be worked out between two frames. */
import { buildPlan } from '../../shared/planning/build-plan.ts';
import { answerQuestions } from './question-parts.ts';

answerQuestions(buildPlan);
