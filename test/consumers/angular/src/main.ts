import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { RgFilterEvent, RgProjectList } from 'research-group-elements';
import 'research-group-elements/project-list/define';
import { readProjectLine } from 'research-group-elements/readers';
import { lines } from './lines.js';

const care = readProjectLine('Care (2024–2026)');

@Component({
  selector: 'app-projects',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Prosjekter</h1>
    @if (isShown()) {
      <rg-project-list #list filter [records]="records()" (rg-filter)="tell($event, list)">
        <ul>
          @for (line of items(); track line) {
            <li>{{ line }}</li>
          }
        </ul>
      </rg-project-list>
    }
    <button id="add" (click)="items.set([...items(), 'En linje til'])">Add</button>
    <button id="records" (click)="records.set([{ title: 'Care' }, { title: 'Welfare', start: 2024 }])">
      Records
    </button>
    <button id="none" (click)="records.set(null)">None</button>
    <button id="toggle" (click)="isShown.set(!isShown())">Toggle</button>
    <output id="count">{{ count() }}</output>
    <output id="line">{{ line }}</output>
  `,
})
class Projects {
  readonly items = signal(lines);
  readonly records = signal<object[] | null>(null);
  readonly isShown = signal(true);
  readonly count = signal<number | undefined>(undefined);

  tell({ count }: RgFilterEvent, { records }: RgProjectList) {
    if (count <= records.length) this.count.set(count);
  }

  readonly line = `${care.title} (${care.start}–${care.end})`;
}

void bootstrapApplication(Projects, { providers: [provideZonelessChangeDetection()] });
