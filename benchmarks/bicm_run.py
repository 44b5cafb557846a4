"""The peer's side of the benchmark "overlaps": fit and p-values of all pairs of rows with the package bicm.

Usage: bicm_run.py MATRIX OUT RUNS

MATRIX holds a row a line, of 0 and 1. The upper tails of all pairs go to OUT as doubles, low byte first, in the order
(0,1), (0,2) ... (1,2) ... Imports, reading, and a first run on a small matrix, in which numba compiles, are not timed.
"""
import contextlib
import io
import statistics
import sys
import time

import bicm
import numpy as np


def projection(matrix):
    graph = bicm.BipartiteGraph()
    graph.set_biadjacency_matrix(matrix)
    graph.solve_tool(print_error=False)
    graph.compute_projection(rows=True, approx_method="poibin", threads_num=2, progress_bar=False)
    return graph, graph.get_projected_pvals_mat(layer="rows")


def quietly(matrix):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        before = time.perf_counter()
        graph, tails = projection(matrix)
        return time.perf_counter() - before, graph, tails


def main():
    path, out, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(path, encoding="ascii") as lines:
        matrix = np.array([[int(cell) for cell in line.strip()] for line in lines])
    quietly(np.array([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 1, 1], [0, 0, 1, 0], [1, 0, 0, 1]]))
    times = []
    for _ in range(runs):
        seconds, graph, tails = quietly(matrix)
        times.append(seconds)
    expected = graph.get_bicm_matrix()
    error = max(
        np.abs(expected.sum(axis=0) - matrix.sum(axis=0)).max(),
        np.abs(expected.sum(axis=1) - matrix.sum(axis=1)).max(),
    )
    tails[np.triu_indices(len(matrix), 1)].astype("<f8").tofile(out)
    print(f"median_seconds={statistics.median(times):.9f}")
    print(f"first_seconds={times[0]:.9f}")
    print(f"runs={runs}")
    print(f"error_of_fit={error:.3e}")


if __name__ == "__main__":
    main()
