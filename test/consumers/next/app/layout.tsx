import type { ReactNode } from 'react';
import 'research-group-elements/rg.css';

export const metadata = { title: 'Prosjekter', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb">
      <body>{children}</body>
    </html>
  );
}
