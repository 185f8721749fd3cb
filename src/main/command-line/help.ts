/** What --help prints: the page of a manual, 80 columns wide. */
export function helpText(version: string): string {
  return `Milepost ${version}: turns a career role into a dated study plan.

Synopsis
  npm start                         open the window
  npm start -- roles                list the roles and the stages a plan can be made for
  npm start -- plan [options]       make a plan without a window
  npm start -- --help | --version

Description
  plan makes the plan that the window would make for the same choices, and writes it
  to every file that is named. Without a file the plan is printed as text.

The plan
  --role ID              the role, as listed by \`roles\` (required)
  --stage STAGE          entry, mid or senior (default: entry)
  --start DATE           first day, yyyy-MM-dd (required)
  --hours-per-week N     hours, in steps of a quarter (default: 10)
  --hours-from DATE=N    other hours from a day on, 0 for a pause; may be given several
                         times
  --topics-a-day N       at most so many topics on one day
  --smallest-session N   no session shorter than N minutes, the rest of a task aside
  --target DATE          date to finish by; the plan says whether it can be met
  --days-off FROM..TO    days without study, may be given several times
  --know SKILL=LEVEL     what you can do: awareness, working, practitioner or expert;
                         may be given several times
  --goal TEXT            your goal in your own words, printed on the plan

The files
  --pdf FILE             a document to print; how is said below
  --ics FILE             a calendar: study sessions, and the dates of milestones
  --ics-start HH:MM      sessions at a time of the day, one after another from then on;
                         without it they are entries of a whole day
  --ics-alarm N          a reminder N minutes before each session; needs --ics-start
  --markdown FILE        headings and tasks to tick, for GitHub and Obsidian
  --csv FILE             a table of the tasks
  --sessions-csv FILE    a table of the study sessions
  --json FILE            all of it as data; the schema is docs/plan.schema.json
  --force                replace files that exist
  --progress             say on standard error what is being written; on a terminal
                         that is said anyway

  Several may be named at once. A file is written whole or not at all: when one fails,
  those before it stay, and the message names them. - in place of a FILE is standard
  output, for one format at most and not for a PDF; nothing else is printed there then.

The document
  --sections LIST        what it holds, with commas between: cover, overview,
                         timeline, milestones, skills, progress, portfolio, sources
                         (default: all); what has nothing to say is left out
  --paper SIZE           a4 or letter (default: a4)
  --orientation WAY      portrait or landscape (default: portrait)
  --ink INK              colour, or saving for no filled areas (default: colour)
  --print-stage STAGE    the milestones of this stage only
  --wall                 one page to pin up, whatever the length: every task while
                         they can be read, then a box for each, then milestones alone

Exit codes
  0  done
  1  failed; nothing is half written
  2  the command was typed wrongly; one line on standard error says what would be right

Examples
  npm start -- plan --role ml-software-engineer --start 2027-01-04 --pdf plan.pdf
      a plan of ten hours a week, on paper

  npm start -- plan --role ml-software-engineer --start 2027-01-04 --hours-per-week 6 \\
      --ics plan.ics --ics-start 18:30 --ics-alarm 10 --markdown plan.md
      the same with less time, in the calendar in the evenings, and as a list to tick

  npm start -- plan --role ml-software-engineer --start 2027-01-04 --pdf wall.pdf \\
      --wall --paper letter --orientation landscape
      all of it on one wide page

  npm start -- plan --role ml-software-engineer --start 2027-01-04 --json - | jq .finish
      its last day alone (npm start --silent keeps npm's own words out of a pipe)
`;
}
