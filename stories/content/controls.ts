/** Token values that make fields look like those of common frameworks. */
export interface ControlLook {
  background: string;
  line: string;
  radius: string;
  height: string;
}

/** Looks by framework, using its variables if it has any, so that its themes apply. */
export const CONTROLS: Readonly<Record<string, ControlLook>> = {
  'Bootstrap 5': {
    background: 'var(--bs-body-bg)',
    line: '1px solid var(--bs-border-color)',
    radius: 'var(--bs-border-radius)',
    height: '38px',
  },
  'Bootstrap 3': { background: '#fff', line: '1px solid #ccc', radius: '4px', height: '34px' },
  Liferay: { background: '#f1f2f5', line: '1px solid #e7e7ed', radius: '4px', height: '40px' },
  'GOV.UK': { background: '#fff', line: '2px solid #0b0c0c', radius: '0', height: '40px' },
  USWDS: { background: '#fff', line: '1px solid #565c65', radius: '0', height: '40px' },
  Designsystemet: {
    background: 'var(--ds-color-neutral-surface-default)',
    line: '1px solid var(--ds-color-neutral-border-default)',
    radius: 'var(--ds-border-radius-md)',
    height: '48px',
  },
  Pico: {
    background: 'var(--pico-form-element-background-color)',
    line: '1px solid var(--pico-form-element-border-color)',
    radius: '5rem',
    height: '62.5px',
  },
  Bulma: {
    background: 'var(--bulma-scheme-main)',
    line: '1px solid var(--bulma-border)',
    radius: 'var(--bulma-radius)',
    height: '40px',
  },
  Foundation: { background: '#fefefe', line: '1px solid #cacaca', radius: '0', height: '39px' },
  Semantic: {
    background: '#fff',
    line: '1px solid rgb(34 36 38 / 15%)',
    radius: '0.28571429rem',
    height: '43px',
  },
};
