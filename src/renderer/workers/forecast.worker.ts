/** Runs the simulation of a forecast away from the window. */
import { simulateWork } from '../../shared/planning/simulate-work.ts';
import { answerQuestions } from './question-parts.ts';

answerQuestions(simulateWork);
