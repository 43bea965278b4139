package gekiban.listen.search;

/**
 * A place at which a group of pieces stands out.
 *
 * @param group number of the group
 * @param position scene sample at which the pieces would begin
 * @param sigma height in standard deviations
 */
record Peak(int group, int position, float sigma) {}
