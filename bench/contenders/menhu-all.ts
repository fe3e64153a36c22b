import '../../packages/core/src/modules/matrix/mh-matrix.js';
import './contender.js';

/** Every row of the matrix, to compare like with like. */
window.draw = async (target, members) => {
  const matrix = document.createElement('mh-matrix');
  Object.assign(matrix, {groupBy: 'none', limit: 0});
  matrix.data = {members: [...members]};
  target.append(matrix);
  await matrix.updateComplete;
};
