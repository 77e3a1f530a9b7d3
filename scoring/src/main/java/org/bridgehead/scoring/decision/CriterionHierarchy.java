package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Criteria in groups, and groups in groups, each with a local weight among its siblings; the global weight of a criterion is
 * the product of the local weights on the way to it, so that the global weights of all criteria sum to 1 (Saaty 1980).
 */
public final class CriterionHierarchy {

    private final ImmutableMap<String, Double> local;
    private final ImmutableMap<String, Double> global;
    private final ImmutableList<String> leaves;

    /**
     * A criterion or a group.
     *
     * @param id unique in the hierarchy; that of a criterion is the matrix criterion's
     * @param weight its weight relative to its siblings, finite and at least 0; they need not sum to 1
     * @param children empty for a criterion
     */
    public record Node(String id, double weight, ImmutableList<Node> children) {

        /** Checks id and weight. */
        public Node {
            if (id.isBlank()) {
                throw new DecisionException("the id of a criterion or group must not be blank");
            }
            if (!Double.isFinite(weight) || weight < 0) {
                throw new DecisionException(
                        "the weight of " + id + " must be a finite number of at least 0 but is " + weight);
            }
        }
    }

    private CriterionHierarchy(ImmutableList<Node> roots) {
        ImmutableMap.Builder<String, Double> locals = ImmutableMap.builder();
        ImmutableMap.Builder<String, Double> globals = ImmutableMap.builder();
        ImmutableList.Builder<String> ends = ImmutableList.builder();
        checkUnique(roots, new HashSet<>());
        descend("the hierarchy", roots, 1, new Collector(locals, globals, ends));
        local = locals.buildOrThrow();
        global = globals.buildOrThrow();
        leaves = ends.build();
    }

    private record Collector(
            ImmutableMap.Builder<String, Double> local,
            ImmutableMap.Builder<String, Double> global,
            ImmutableList.Builder<String> leaves) {}

    /** Returns a criterion. */
    public static Node criterion(String id, double weight) {
        return new Node(id, weight, ImmutableList.of());
    }

    /**
     * Returns a group.
     *
     * @throws DecisionException if it has no children
     */
    public static Node group(String id, double weight, Node... children) {
        if (children.length == 0) {
            throw new DecisionException("group " + id + " must have at least one criterion or group");
        }
        return new Node(id, weight, ImmutableList.copyOf(children));
    }

    /**
     * Returns the hierarchy with these criteria and groups on top.
     *
     * @throws DecisionException if there is none, an id occurs twice or all siblings somewhere have weight 0
     */
    public static CriterionHierarchy of(Node... top) {
        return new CriterionHierarchy(ImmutableList.copyOf(top));
    }

    private static void checkUnique(List<Node> nodes, Set<String> seen) {
        for (Node node : nodes) {
            if (!seen.add(node.id())) {
                throw new DecisionException("ids in a hierarchy must be unique but \"" + node.id() + "\" occurs twice");
            }
            checkUnique(node.children(), seen);
        }
    }

    private static void descend(String parent, List<Node> siblings, double above, Collector to) {
        double[] raw = siblings.stream().mapToDouble(Node::weight).toArray();
        if (Arrays.stream(raw).noneMatch(weight -> weight > 0)) {
            throw new DecisionException("at least one weight in " + parent + " must be positive");
        }
        Weights shares = Weights.normalizing(raw);
        for (int k = 0; k < siblings.size(); k++) {
            Node node = siblings.get(k);
            double product = above * shares.get(k);
            to.local().put(node.id(), shares.get(k));
            to.global().put(node.id(), product);
            if (node.children().isEmpty()) {
                to.leaves().add(node.id());
            } else {
                descend("group " + node.id(), node.children(), product, to);
            }
        }
    }

    /** The ids of the criteria, in the order of the hierarchy. */
    public ImmutableList<String> criteria() {
        return leaves;
    }

    /**
     * Returns the share of a criterion or group among its siblings, in [0, 1].
     *
     * @throws DecisionException if there is none of this id
     */
    public double localWeight(String id) {
        return known(local, id);
    }

    /**
     * Returns the share of a criterion or group in the whole, in [0, 1].
     *
     * @throws DecisionException if there is none of this id
     */
    public double globalWeight(String id) {
        return known(global, id);
    }

    private static double known(ImmutableMap<String, Double> weights, String id) {
        Double weight = weights.get(id);
        if (weight == null) {
            throw new DecisionException("the hierarchy has no criterion or group \"" + id + "\"");
        }
        return weight;
    }

    /**
     * Returns the global weights of the matrix' criteria.
     *
     * @throws DecisionException if matrix and hierarchy do not have the same criteria; names those of one only
     */
    public Weights weightsFor(DecisionMatrix matrix) {
        Set<String> ids = new HashSet<>();
        matrix.criteria().forEach(criterion -> ids.add(criterion.id()));
        List<String> absent = leaves.stream().filter(id -> !ids.contains(id)).toList();
        List<String> foreign = matrix.criteria().stream()
                .map(Criterion::id)
                .filter(id -> !leaves.contains(id))
                .toList();
        if (!absent.isEmpty() || !foreign.isEmpty()) {
            throw new DecisionException("matrix and hierarchy must have the same criteria; only the hierarchy has "
                    + absent + ", only the matrix " + foreign);
        }
        return Weights.normalizing(matrix.criteria().stream()
                .mapToDouble(criterion -> globalWeight(criterion.id()))
                .toArray());
    }
}
