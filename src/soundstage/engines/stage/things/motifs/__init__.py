"""Sub-assemblies that several kinds share: wheels, car bodies, legs, leaves."""
