/** What the window may ask about the room on the disk that the person's data is on. */

export type Room =
  | 'enough'
  /** There is little left: everything can still be saved, and somebody has to free some. */
  | 'tight'
  /** What is written now may be cut, and a database that is opened now may be lost. */
  | 'none';

export interface RoomApi {
  /**
   * To be asked before a page opens the database.
   *
   * @returns the room there is, once the database's files are ready to be opened
   */
  askForRoom(): Promise<Room>;
  /** Cares for the room that is kept free for bad days: makes it, or gives it up. */
  careForRoom(): Promise<Room>;
  /**
   * To be asked only while nothing has the database open: makes its files ready to be opened, and gives
   * up what was kept free if that takes it.
   *
   * @returns the room there is now; with `none` the database must stay closed
   */
  readyData(): Promise<Room>;
}
