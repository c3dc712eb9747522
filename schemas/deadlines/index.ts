export type { DaysAbroad } from './abroad.ts'
export { daysAbroad } from './abroad.ts'
export type { AppealTerm, Notification } from './appeal.ts'
export { appealAfter, appealWithoutDecision } from './appeal.ts'
export type { ContractTerm } from './contract-term.ts'
export { contractTerm } from './contract-term.ts'
export type { Day, Weekday } from './day.ts'
export {
  addDays,
  dayOf,
  dayOrNull,
  daysBetween,
  earlierOf,
  weekdayOf,
} from './day.ts'
export type {
  Evaluation,
  EvaluationCheck,
  EvaluationYear,
  Period,
  Rhythm,
} from './evaluations.ts'
export {
  checkEvaluations,
  evaluationYears,
  leastRhythm,
  planEvaluations,
  sessionsWithoutEvaluation,
} from './evaluations.ts'
export type { LegalHoliday } from './holidays.ts'
export { easterSunday, legalHolidayOn, legalHolidays } from './holidays.ts'
export {
  firstOfMonth,
  lastDayOfMonths,
  monthsAfter,
  monthsBegun,
  sameDateLater,
} from './months.ts'
export type { Reflection, ReflectionStanding } from './reflection.ts'
export { reflectionAfter, reflectionKept } from './reflection.ts'
export { requestReceived } from './request.ts'
export type { EarlierSanction, SanctionWindow } from './sanction.ts'
export {
  longestSanction,
  repetitionUntil,
  sanctionStartBefore2016,
  sanctionWindow,
  suspendedSanctionLatest,
} from './sanction.ts'
export type { Certainty, Deadline, Standing, Term, TermName } from './terms.ts'
export { deadlineOf, standing, terms } from './terms.ts'
export type { WorkingWeek } from './working-days.ts'
export {
  customaryClosingDays,
  fullestWeek,
  isWorkingDay,
  usualWeek,
  workingDayFrom,
  workingDaysAfter,
  workingDayUpTo,
} from './working-days.ts'
