export { citedSource } from './citation.js';
export { placeOf, statesOf } from './places.js';
export { adoptLightStyles, quotePartsOf, reader } from './reader.js';
