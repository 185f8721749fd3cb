/**
 * A line of script for the page of a wall: sets it the first way in which all of it fits on its
 * sheet. Only a page that is laid out knows how much room its words take.
 *
 * @param count of the ways, the last of which is taken where none fits
 */
export function fitWall(count: number): string {
  return `(() => {
    const wall = document.querySelector('.wall');
    const road = wall.querySelector('.w-road');
    const first = Number(/step-(\\d+)/.exec(wall.className)[1]);
    for (let step = first; step < ${count}; step += 1) {
      wall.className = 'wall step-' + step;
      const fits = (box) =>
        box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
      if (fits(road) && fits(wall)) return step;
    }
    return null;
  })()`;
}
