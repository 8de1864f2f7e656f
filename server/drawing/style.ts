/**
 * Colours come from VS Code's theme where there is one, else from the reader's own choice of light and dark; where the system forces colours,
 * from the system. Shape says all that colour says.
 */
export const TIMELINE_STYLE = `
:root {
  --page-text: #1d2430; --page-ground: #ffffff; --page-muted: #4f5a6b; --page-line: #c9d0da; --page-lane: #f2f4f8;
  --page-link: #0b57b0; --page-ours: #0b57b0; --page-client: #8a3ab9; --page-late: #b3261e; --page-good: #1d7a3c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page-text: #e6e9ef; --page-ground: #14181f; --page-muted: #a9b3c2; --page-line: #3b4453; --page-lane: #1c222c;
    --page-link: #8ab8ff; --page-ours: #6ea8ff; --page-client: #d59cff; --page-late: #ff9389; --page-good: #7ad396;
  }
}
@media print {
  :root {
    --page-text: #000000; --page-ground: #ffffff; --page-muted: #333333; --page-line: #bbbbbb; --page-lane: #f4f4f4;
    --page-link: #000000; --page-ours: #0b57b0; --page-client: #8a3ab9; --page-late: #b3261e; --page-good: #1d7a3c;
  }
}
.timeline {
  --text: var(--vscode-foreground, var(--page-text));
  --ground: var(--vscode-editor-background, var(--page-ground));
  --muted: var(--vscode-descriptionForeground, var(--page-muted));
  --line: var(--vscode-editorWidget-border, var(--page-line));
  --lane: var(--vscode-list-inactiveSelectionBackground, var(--page-lane));
  --link: var(--vscode-textLink-foreground, var(--page-link));
  --focus: var(--vscode-focusBorder, var(--page-link));
  --ours: var(--vscode-charts-blue, var(--page-ours));
  --client: var(--vscode-charts-purple, var(--page-client));
  --late: var(--vscode-errorForeground, var(--page-late));
  --good: var(--vscode-charts-green, var(--page-good));
  color: var(--text);
  background: var(--ground);
  line-height: 1.5;
}
.timeline.vscode-high-contrast { --lane: transparent; --muted: var(--text); }
@media (forced-colors: active) {
  .timeline {
    --text: CanvasText; --ground: Canvas; --muted: CanvasText; --line: GrayText; --lane: Canvas; --link: LinkText;
    --focus: Highlight; --ours: LinkText; --client: CanvasText; --late: CanvasText; --good: CanvasText;
  }
  .timeline svg { forced-color-adjust: none; }
}
.timeline h2 { margin: 2em 0 .4em; line-height: 1.25; }
.timeline h3 { margin: 1.4em 0 .4em; line-height: 1.25; }
.timeline a { color: var(--link); }
.timeline a:focus-visible, .timeline .wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.timeline .summary { display: flex; flex-wrap: wrap; gap: .3em 2em; margin: 0 0 1em; }
.timeline .summary div { display: flex; gap: .5em; }
.timeline dt, .timeline .aside, .timeline figcaption { color: var(--muted); }
.timeline dd { margin: 0; font-weight: 600; }
.timeline .alarm, .timeline td.overdue { color: var(--late); font-weight: 600; }
.timeline figure { margin: 0 0 1em; }
.timeline figcaption { font-size: .9em; }
.timeline .legend { display: flex; flex-wrap: wrap; gap: .2em 1.2em; }
.timeline .key svg { vertical-align: -1px; }
.timeline .wide { overflow-x: auto; }
.timeline table { border-collapse: collapse; width: 100%; margin: 1em 0; font-variant-numeric: tabular-nums; }
.timeline caption, .timeline h3 { text-align: start; font-size: 1.1em; font-weight: 600; }
.timeline caption { padding-bottom: .4em; }
.timeline th, .timeline td { border-bottom: 1px solid var(--line); padding: .3em .8em .3em 0; text-align: start; vertical-align: top; }
.timeline th { color: var(--muted); font-weight: 600; }
.timeline time, .timeline .number { white-space: nowrap; }
.timeline .chart { display: block; width: 100%; min-width: 680px; height: auto; font: 12px/1 system-ui, sans-serif; }
.timeline svg text { fill: var(--text); }
.timeline svg .scale, .timeline svg .note { fill: var(--muted); font-size: 11px; }
.timeline svg .now, .timeline svg .value { font-weight: 600; }
.timeline svg .lane { fill: var(--lane); fill-opacity: .6; }
.timeline svg .lane.even { fill: none; }
.timeline svg .grid { stroke: var(--line); stroke-width: 1; }
.timeline svg .today { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }
.timeline svg .ours { fill: var(--ours); stroke: var(--ours); stroke-width: 1.5; }
.timeline svg .client { fill: var(--client); stroke: var(--client); stroke-width: 1.5; }
.timeline svg .nobody { fill: var(--muted); stroke: var(--muted); stroke-width: 1.5; }
.timeline svg .planned, .timeline svg .due { fill: var(--ground); stroke-dasharray: 2.5 1.5; }
.timeline svg .due { stroke: var(--text); stroke-width: 1.5; }
.timeline svg .missed { fill: none; stroke: var(--late); stroke-width: 2.2; }
.timeline svg .curve { fill: none; stroke: var(--text); stroke-width: 2; stroke-linejoin: round; }
.timeline svg .dot { stroke: var(--ground); stroke-width: 1; }
.timeline svg .dot.rose { fill: var(--good); }
.timeline svg .dot.fell { fill: var(--late); }
.timeline svg .bar.open, .timeline svg .bar.overdue { fill-opacity: .55; }
.timeline svg .bar.done { fill-opacity: .15; stroke-opacity: .5; }
.timeline svg .late { stroke: var(--late); stroke-width: 6; stroke-dasharray: 3 3; }
.timeline svg .label { font-size: 11.5px; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; }
@media print {
  .timeline section { break-before: page; }
  .timeline section:first-of-type { break-before: auto; }
  .timeline .wide { overflow: visible; }
  .timeline .chart { min-width: 0; }
  .timeline tr, .timeline li, .timeline figure { break-inside: avoid; }
  .timeline h2, .timeline h3, .timeline caption { break-after: avoid; }
  .timeline a { text-decoration: none; }
}
`
