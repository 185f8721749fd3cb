/** What --help prints. */
export function helpText(version: string): string {
  return `Milepost ${version}: turns a career role into a dated study plan.

Usage
  npm start                         open the window
  npm start -- roles                list the roles and the stages a plan can be made for
  npm start -- plan [options]       make a plan without a window

Options of plan
  --role ID              the role, as listed by \`roles\` (required)
  --stage STAGE          entry, mid or senior (default: entry)
  --start DATE           first day, yyyy-MM-dd (required)
  --hours-per-week N     hours, in steps of a quarter (default: 10)
  --hours-from DATE=N    other hours from a day on, 0 for a pause; may be given several times
  --topics-a-day N       at most so many topics on one day
  --smallest-session N   no session shorter than N minutes, the rest of a task aside
  --target DATE          date to finish by; the plan says whether it can be met
  --days-off FROM..TO    days without study, may be given several times
  --know SKILL=LEVEL     what you can do: awareness, working, practitioner or expert; several times
  --goal TEXT            your goal in your own words, printed on the plan
  --pdf FILE             write the plan as PDF
  --json FILE            write the plan as JSON
  --force                replace files that exist

Without --pdf and --json the plan is printed as text.

Exit codes
  0  done      1  failed (nothing half written)      2  the command was typed wrongly
`;
}
