export { findPeriods, type PeriodHit } from './period-finder.js';
export { isOwnPeriod } from './own-period.js';
export { readPeriod, type LabelledPeriod } from './period-value.js';
