/** Address of the JSON Schema of the records, which the files that we write name. */
export const SCHEMA = 'https://unpkg.com/research-group-elements/dist/records.schema.json';

/** Whether a file declares itself as records: any version of the schema, on any host. */
export const isOwnSchema = (address: unknown): boolean =>
  typeof address === 'string' && /(?:^|\/)records\.schema\.json#?$/.test(address);
