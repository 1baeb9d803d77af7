/** Parsers that are loaded on demand. */
import { Lazy } from '../../lazy.js';

export const markup = new Lazy(() => import('./markup.js'));
export const wordFiles = new Lazy(() => import('./docx.js'));
export const excelFiles = new Lazy(() => import('./xlsx.js'));
